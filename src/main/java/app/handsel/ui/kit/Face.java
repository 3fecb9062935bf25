package app.handsel.ui.kit;

import static app.handsel.ui.kit.Parts.styled;

import app.handsel.model.Customer;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/** A customer's picture in a circle, or their initials. Decoration: the name always stands beside it. */
public final class Face extends StackPane {

    public Face(Customer customer, double radius) {
        getStyleClass().add("face");
        setMinSize(radius * 2, radius * 2);
        setMaxSize(radius * 2, radius * 2);
        picture(customer, radius)
                .ifPresentOrElse(
                        getChildren()::add,
                        () -> getChildren().add(styled(new Label(customer.initials()), "face-initials")));
    }

    private static Optional<ImageView> picture(Customer customer, double radius) {
        return customer.picture()
                .map(text ->
                        new Image(new ByteArrayInputStream(Base64.getDecoder().decode(text))))
                .filter(image -> !image.isError())
                .map(image -> {
                    ImageView view = new ImageView(image);
                    view.setFitWidth(radius * 2);
                    view.setFitHeight(radius * 2);
                    view.setClip(new Circle(radius, radius, radius));
                    return view;
                });
    }
}
