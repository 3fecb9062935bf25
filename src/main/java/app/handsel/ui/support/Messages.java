package app.handsel.ui.support;

import app.handsel.model.Money;
import app.handsel.notebook.Action;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the screen, in the user's language: whole sentences with placeholders, from the message bundle. */
public final class Messages {

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");
    private static final String BUNDLE = "app.handsel.messages";
    private static final String FORMAL = "FORMAL";

    private final Locale locale;
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        this(locale, ResourceBundle.getBundle(BUNDLE, locale));
    }

    private Messages(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /**
     * The same, for words to a customer whom we address formally. Languages that know no difference have no bundle for
     * it; those that do have one with nothing but the sentences that differ.
     */
    public Messages formal() {
        var variant = new Locale.Builder()
                .setLanguage(locale.getLanguage())
                .setVariant(FORMAL)
                .build();
        return new Messages(locale, ResourceBundle.getBundle(BUNDLE, variant));
    }

    /** @throws java.util.MissingResourceException for a key that is in no bundle; a test holds that there is none */
    public String text(String key, Object... arguments) {
        return new MessageFormat(keys(bundle.getString(key)), locale).format(arguments);
    }

    /** Keys as this platform names them. */
    private static String keys(String pattern) {
        return MAC ? pattern.replaceAll("(?:Ctrl|Strg)\\+", "Cmd+") : pattern;
    }

    /** The words for a constant: {@code way.call} for {@code Way.CALL}. */
    public String text(Enum<?> constant, Object... arguments) {
        return text(key(constant), arguments);
    }

    /** What an edit did, about what; some payments are for nothing that has a name. */
    public String done(Action action, String about) {
        String unnamed = key(action) + ".plain";
        return about.isBlank() && bundle.containsKey(unnamed) ? text(unnamed) : text(action, about);
    }

    /** {@code customer.kind.person} for {@code Customer.Kind.PERSON}. */
    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return (name + "." + constant.name()).toLowerCase(Locale.ROOT);
    }

    /** An amount as the user's locale writes it, with as many decimals as its currency has. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(money.currency()));
        format.setMinimumFractionDigits(Money.digits(money.currency()));
        format.setMaximumFractionDigits(Money.digits(money.currency()));
        return format.format(money.amount());
    }

    public Locale locale() {
        return locale;
    }
}
