package app.handsel.capture.pattern;

import app.handsel.capture.words.Token;
import app.handsel.capture.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads one line of a word list. Words stand for themselves; {@code wort*} and {@code *wort} for words that begin or
 * end so; {@code <list>} for anything in another list; {@code (a|b c)} for either; {@code x?} for x or nothing;
 * {@code !x} for anything but x; {@code ..} and {@code ...} for up to 4 and 12 words of the same clause; {@code ^} and
 * {@code $} for where a clause begins and ends; {@code @kind} for an amount, a date, a number or a name; braces for the
 * part that is wanted; a backslash before what shall stand for itself.
 */
final class PatternLine {

    private static final int FEW = 4;
    private static final int MANY = 12;

    private final Grammar grammar;
    private final Vocabulary vocabulary;

    PatternLine(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
    }

    void read(String phrases, String value, Choices into) {
        for (String phrase : split(phrases, '|')) {
            if (!phrase.isEmpty()) {
                into.add(steps(phrase), value);
            }
        }
    }

    private List<Step> steps(String phrase) {
        var steps = new ArrayList<Step>();
        for (String word : split(phrase, ' ')) {
            if (!word.isEmpty()) {
                add(word, steps);
            }
        }
        return steps;
    }

    private void add(String word, List<Step> into) {
        boolean longer = word.length() > 1;
        if (word.startsWith("\\")) {
            addPlain(word.substring(1), into);
        } else if (longer && word.endsWith("?")) {
            into.add(one(word.substring(0, word.length() - 1)).asMay());
        } else if (longer && word.startsWith("!")) {
            into.add(one(word.substring(1)).asNot());
        } else {
            switch (word) {
                case ".." -> into.add(Step.of(Step.Op.GAP, FEW));
                case "..." -> into.add(Step.of(Step.Op.GAP, MANY));
                case "^" -> into.add(Step.of(Step.Op.CLAUSE_START));
                case "$" -> into.add(Step.of(Step.Op.CLAUSE_END));
                case "{" -> into.add(Step.of(Step.Op.OPEN));
                case "}" -> into.add(Step.of(Step.Op.CLOSE));
                default -> addSimple(word, into);
            }
        }
    }

    private Step one(String word) {
        var steps = new ArrayList<Step>();
        addSimple(word, steps);
        return steps.size() == 1 ? steps.getFirst() : Step.of(either(word));
    }

    private void addSimple(String word, List<Step> into) {
        int last = word.length() - 1;
        if (word.startsWith("<") && word.endsWith(">")) {
            into.add(Step.of(grammar.choices(word.substring(1, last))));
        } else if (word.startsWith("(") && word.endsWith(")")) {
            into.add(Step.of(either(word.substring(1, last))));
        } else if (word.startsWith("@") && last > 0) {
            into.add(Step.of(
                    Step.Op.KIND,
                    Kind.valueOf(word.substring(1).toUpperCase(Locale.ROOT)).ordinal()));
        } else if (word.endsWith("*") && last > 0) {
            into.add(Step.of(Step.Op.LETTERS, vocabulary.beginning(Words.fold(word.substring(0, last)))));
        } else if (word.startsWith("*") && last > 0) {
            into.add(Step.of(Step.Op.LETTERS, vocabulary.ending(Words.fold(word.substring(1)))));
        } else {
            addPlain(word, into);
        }
    }

    private void addPlain(String words, List<Step> into) {
        if (isOneWord(words)) {
            into.add(Step.of(Step.Op.LETTERS, vocabulary.word(words)));
            return;
        }
        for (Token token : Tokens.of(words)) {
            into.add(Step.of(Step.Op.LETTERS, vocabulary.word(Words.fold(token.word()))));
        }
    }

    private static boolean isOneWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private Choices either(String phrases) {
        Choices choices = grammar.inBrackets(phrases);
        if (choices.isEmpty()) {
            read(phrases, "", choices);
        }
        return choices;
    }

    private static List<String> split(String line, char apart) {
        var pieces = new ArrayList<String>();
        int depth = 0;
        boolean named = false;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            boolean plain = i > 0 && line.charAt(i - 1) == '\\';
            depth += plain ? 0 : letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth < 0) {
                throw new IllegalArgumentException("a bracket is closed that was not opened: " + line);
            }
            named = letter == '<' || named && letter != '>';
            if (depth == 0 && !plain && !named && (letter == apart || apart == ' ' && letter == '\t')) {
                pieces.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (depth > 0) {
            throw new IllegalArgumentException("a bracket is not closed: " + line);
        }
        pieces.add(line.substring(from).strip());
        return pieces;
    }
}
