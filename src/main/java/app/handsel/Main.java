package app.handsel;

/** Starts Handsel. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("hi " + Runtime.version() + " " + java.util.List.of(args));
    }
}
