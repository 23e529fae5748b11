package simpul.core.model.account;

/**
 * A form that could not be sent because its session had ended, kept for its author.
 *
 * @param path where it was sent to
 * @param body its fields, {@code application/x-www-form-urlencoded}
 */
public record KeptForm(String path, String body) {}
