package app.handsel.journal;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens a notebook whose password is forgotten: 130 random bits in Crockford's base 32, to be written on paper. The two
 * last symbols make the whole divisible by a prime, so one wrong symbol or two that changed places are always noticed.
 */
public final class RecoveryCode {

    /** How many symbols it has, without the dashes between its groups. */
    public static final int LENGTH = 28;

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final int CHECK = 2;
    private static final int PRIME = 1021;

    private final String symbols;

    private RecoveryCode(String symbols) {
        this.symbols = symbols;
    }

    static RecoveryCode random() {
        var random = new SecureRandom();
        var symbols = new StringBuilder(LENGTH);
        while (symbols.length() < LENGTH - CHECK) {
            symbols.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        int check = (PRIME - rest(symbols + "00")) % PRIME;
        symbols.append(SYMBOLS.charAt(check / SYMBOLS.length())).append(SYMBOLS.charAt(check % SYMBOLS.length()));
        return new RecoveryCode(symbols.toString());
    }

    private static int rest(String symbols) {
        return symbols.chars().reduce(0, (rest, symbol) -> (rest * SYMBOLS.length() + SYMBOLS.indexOf(symbol)) % PRIME);
    }

    /** Nothing when there is a slip in it. Case, spaces and dashes do not matter; O is read as 0, I and L as 1. */
    public static Optional<RecoveryCode> read(String typed) {
        String read = symbols(typed);
        return read.length() == LENGTH
                        && read.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0)
                        && rest(read) == 0
                ? Optional.of(new RecoveryCode(read))
                : Optional.empty();
    }

    private static String symbols(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\\p{Z}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** As it is shown: groups of four with dashes between them. */
    public String text() {
        return symbols.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** Whether its last group was typed back, which shows that somebody has it before them. */
    public boolean endsWith(String typed) {
        return symbols(typed).equals(symbols.substring(LENGTH - GROUP));
    }

    char[] secret() {
        return symbols.toCharArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryCode code && symbols.equals(code.symbols);
    }

    @Override
    public int hashCode() {
        return symbols.hashCode();
    }
}
