package simpul.core.model.module;

/**
 * How an installation is asked for.
 *
 * @param anyVersion whether a version that is not higher may replace the one that runs
 * @param file the name under which people know what is installed; empty where it has none
 */
public record Installing(DeploymentSource source, boolean anyVersion, String file) {
    public Installing(DeploymentSource source, boolean anyVersion) {
        this(source, anyVersion, "");
    }

    public static Installing by(DeploymentSource source) {
        return new Installing(source, false);
    }
}
