package app.handsel.model;

/**
 * How the notebook is kept safe: the second folder for backups (empty for none), after how many days without a verified
 * backup Today says so, and after how many minutes without a key or a click a notebook with a password locks ({@code 0}
 * for never).
 */
public record Safety(String secondFolder, int backupDays, int lockMinutes) {

    public static final Safety USUAL = new Safety("", 7, 10);
}
