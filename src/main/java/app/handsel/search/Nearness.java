package app.handsel.search;

/** How well a typed word fits a word of a text; the best first. */
enum Nearness {
    WHOLE(0),
    BEGINNING(1),
    INSIDE(4),
    MISTYPED(12);

    private final int cost;

    Nearness(int cost) {
        this.cost = cost;
    }

    /** What a fit in that field adds to a customer's rank: less is better. A typo ranks below everything typed well. */
    int costIn(Field field) {
        return cost
                + switch (field) {
                    case NAME, PHONE -> 0;
                    case COMPANY -> 1;
                    case EMAIL, TAG -> 2;
                    case INTEREST -> 6;
                    case NOTE, PROMISE, PAYMENT, QUESTION, MISTAKE, IOU, CALL, DECLINED -> 7;
                };
    }
}
