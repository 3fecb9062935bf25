package app.handsel.exchange;

/** What was made of one row of a file. */
sealed interface Read permits Contact, Unread {

    int row();

    String name();
}
