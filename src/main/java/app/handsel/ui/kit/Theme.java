package app.handsel.ui.kit;

import app.handsel.model.Settings;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How a scene looks: by day or by night, as the system says or as was chosen, and how large its text is. */
public final class Theme {

    private static final double USUAL_SIZE = 14;
    private static final double USUAL_ICON = 16;
    private static final double LARGE_ICON = 30;
    private static final String RULES = sheet("handsel.css");
    private static final String LIGHT = sheet("light.css");
    private static final String DARK = sheet("dark.css");

    private final Scene scene;
    private Settings.Look look = Settings.Look.SYSTEM;
    private double scale = 1;

    public Theme(Scene scene) {
        this.scene = scene;
        List.of("Regular", "Semibold", "Bold").forEach(Theme::loadFont);
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> wear(look));
        scene.rootProperty().subscribe(this::enlarge);
    }

    /** {@code textSize} is in percent of the usual. */
    public void apply(Settings.Look chosen, int textSize) {
        scale = textSize / 100.0;
        enlarge(scene.getRoot());
        wear(chosen);
    }

    private void enlarge(Parent root) {
        root.setStyle("-fx-font-size: " + USUAL_SIZE * scale + "px;");
    }

    /** Icons grow with the text; an icon's size in em would be of itself, and grow each time it is looked at. */
    private String icons() {
        String rules =
                ".ikonli-font-icon { -fx-icon-size: %1$dpx; } .quiet-icon, .welcome-icon { -fx-icon-size: %2$dpx; }"
                        .formatted(Math.round(USUAL_ICON * scale), Math.round(LARGE_ICON * scale));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private void wear(Settings.Look chosen) {
        look = chosen;
        boolean dark = switch (chosen) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(dark ? DARK : LIGHT, RULES, icons());
    }

    private static void loadFont(String weight) {
        try (InputStream font = Theme.class.getResourceAsStream("/app/handsel/fonts/OpenSans-" + weight + ".ttf")) {
            Font.loadFont(Objects.requireNonNull(font), USUAL_SIZE);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/app/handsel/" + name))
                .toExternalForm();
    }
}
