package app.handsel.ui.capture;

import app.handsel.capture.words.Place;

/** How places move when a text is changed at one place, which was from {@code start} to {@code end} before. */
record Shift(int start, int end, int by) {

    static Shift between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int rest = 0;
        while (rest < most - start
                && before.charAt(before.length() - 1 - rest) == after.charAt(after.length() - 1 - rest)) {
            rest++;
        }
        return new Shift(start, before.length() - rest, after.length() - before.length());
    }

    /** Where it stands now; empty when all of it was taken away. */
    Place of(Place place) {
        int from = moved(place.start());
        return new Place(from, Math.max(from, moved(place.end())));
    }

    private int moved(int at) {
        if (at <= start) {
            return at;
        }
        return at >= end ? at + by : Math.min(at, end + by);
    }
}
