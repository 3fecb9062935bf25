package app.handsel;

import app.handsel.model.Settings;
import app.handsel.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** The pictures that a tour takes, in their order, and the window that they are taken of. */
final class TourAlbum {

    private final Scene scene;
    private final Theme theme;
    private final List<Stop> stops = new ArrayList<>();
    private Settings.Look look = Settings.Look.LIGHT;

    /** A picture to take, and what to do before it. */
    record Stop(String name, Runnable before) {}

    TourAlbum(Scene scene, Theme theme) {
        this.scene = scene;
        this.theme = theme;
    }

    /** What is added from now on has this look. */
    void begin(Settings.Look next) {
        look = next;
    }

    void add(String name, Runnable before) {
        stops.add(new Stop(name + "-" + look.name().toLowerCase(Locale.ROOT), before));
    }

    List<Stop> stops() {
        return stops;
    }

    Scene scene() {
        return scene;
    }

    void resize(double width, double height) {
        scene.getWindow().setWidth(width);
        scene.getWindow().setHeight(height);
    }

    /** How far down the page that is shown: 0 is its beginning, 1 its end. */
    void scroll(double to) {
        scene.getRoot().lookupAll(".page-scroll").stream()
                .filter(page -> page.isVisible())
                .map(ScrollPane.class::cast)
                .forEach(page -> page.setVvalue(to));
    }

    /** Shows a screen in a look, with text of the usual size. */
    void show(Parent root, Settings.Look in) {
        scene.setRoot(root);
        theme.apply(in, 100);
    }

    void enlarge(Settings.Look in) {
        theme.apply(in, 200);
    }
}
