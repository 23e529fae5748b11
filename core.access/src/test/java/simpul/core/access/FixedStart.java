package simpul.core.access;

import java.nio.file.Path;
import java.util.Optional;
import simpul.core.model.start.StartSettings;

/** What the launcher would say. */
record FixedStart(Path data, boolean demo) implements StartSettings {
    @Override
    public Optional<String> database() {
        return Optional.empty();
    }

    @Override
    public int port() {
        return 0;
    }

    @Override
    public String bind() {
        return House.HOME;
    }

    @Override
    public boolean behindProxy() {
        return false;
    }

    @Override
    public Optional<Path> tlsKeystore() {
        return Optional.empty();
    }

    @Override
    public Optional<String> command() {
        return Optional.empty();
    }

    @Override
    public boolean ownsData() {
        return true;
    }
}
