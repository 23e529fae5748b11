package simpul.core.model.module;

/**
 * How an installation is asked for.
 *
 * @param anyVersion whether a version that is not higher may replace the one that runs
 */
public record Installing(DeploymentSource source, boolean anyVersion) {
    public static Installing by(DeploymentSource source) {
        return new Installing(source, false);
    }
}
