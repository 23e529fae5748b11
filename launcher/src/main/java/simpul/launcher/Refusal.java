package simpul.launcher;

/**
 * Why something cannot start, as one line for the person at the terminal.
 *
 * @param code stable, with a page in {@code docs}
 * @param indonesian what happened and what to do
 * @param english the same
 */
record Refusal(String code, String indonesian, String english) {
    String line() {
        return code + ": " + indonesian + " / " + english;
    }
}
