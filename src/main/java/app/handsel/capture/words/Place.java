package app.handsel.capture.words;

/** Where something stands in a text: from {@code start} to before {@code end}, in chars. */
public record Place(int start, int end) {

    public Place {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Place other) {
        return start < other.end && other.start < end;
    }

    /** From where this begins to where the other ends. */
    public Place to(Place other) {
        return new Place(Math.min(start, other.start), Math.max(end, other.end));
    }
}
