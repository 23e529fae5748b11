package simpul.core.model.access;

/** The only things that act without a person. */
public enum SystemTask {
    MIGRATION,
    JOBS,
    HEALTH,
    LOGIN,
    MODULES,
    BACKUP
}
