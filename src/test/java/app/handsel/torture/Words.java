package app.handsel.torture;

import java.util.List;
import java.util.Random;

/** What people talk about in these notebooks: words that are in no program by chance. */
final class Words {

    static final List<String> ALL = List.of(
            "zwetschgenmus",
            "quittengelee",
            "kupferkessel",
            "lavendelhonig",
            "walnussbrot",
            "safranreis",
            "holunderblueten",
            "maronencreme");

    private Words() {}

    static String some(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(ALL.get(random.nextInt(ALL.size()))).append(i % 9 == 8 ? ".\n" : " ");
        }
        return text.toString().strip();
    }

    /** At least so many characters. */
    static String many(Random random, int characters) {
        var text = new StringBuilder(characters + 2000);
        while (text.length() < characters) {
            text.append(some(random, 100)).append('\n');
        }
        return text.toString();
    }
}
