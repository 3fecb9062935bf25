package app.handsel;

import app.handsel.model.Settings;
import app.handsel.ui.kit.Page;
import app.handsel.ui.kit.Parts;
import app.handsel.ui.lock.CodeViewModel;
import app.handsel.ui.lock.PasswordView;
import app.handsel.ui.lock.PasswordViewModel;
import app.handsel.ui.lock.PasswordViewModel.Step;
import app.handsel.ui.lock.UnlockView;
import app.handsel.ui.lock.UnlockViewModel;
import app.handsel.ui.support.Messages;

/** What a tour shows of a password: the door, and how one is set. */
final class TourLock {

    private final TourAlbum album;
    private final Protection protection;
    private final Messages messages;
    private final UnlockViewModel unlock;
    private final PasswordViewModel password;

    TourLock(TourAlbum album, Protection protection, Messages messages) {
        this.album = album;
        this.protection = protection;
        this.messages = messages;
        this.unlock = new UnlockViewModel(
                protection.keys(), protection.background(), (_, _) -> {}, messages, seal -> seal.forget());
        var code = new CodeViewModel(new NoPrompts(), protection.background(), messages, _ -> {});
        this.password = new PasswordViewModel(
                protection.keys(), protection.sealing(), protection.background(), code, messages, _ -> {});
    }

    void show(Settings.Look look) {
        album.add("unlock", () -> album.show(new UnlockView(unlock, messages).root(), look));
        album.add("unlock-code", () -> {
            unlock.useCode();
            unlock.code().set("ABCD");
            unlock.go();
        });
        album.add("unlock-large-text", () -> {
            album.resize(900, 640);
            unlock.usePassword();
            album.enlarge(look);
        });
        album.add("password-set", () -> {
            var view = new PasswordView(password, new TourPaper(album.scene()), messages);
            album.show(new Page(Parts.title(messages.text("settings.title")), view.root()).root(), look);
            password.begin(Step.SETTING);
            choose("flour");
        });
        album.add("password-code", () -> {
            choose("flour and salt");
            password.go();
        });
        album.add("password-code-large-text", () -> album.enlarge(look));
        album.add("password-change", () -> {
            password.cancel();
            album.show(album.scene().getRoot(), look);
            password.begin(Step.CHANGING);
            password.go();
        });
    }

    private void choose(String chosen) {
        password.next().first().set(chosen);
        password.next().again().set(chosen);
    }
}
