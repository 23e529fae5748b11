package simpul.core.web.api.agreement;

import simpul.core.model.agreement.FileVersion;

/** One version of an uploaded paper. */
record FileWire(int number, String name, String sha256, long size, String type, RecordedWire recorded) {
    static FileWire of(FileVersion version) {
        return new FileWire(
                version.number(),
                version.name(),
                version.file().sha256(),
                version.file().size(),
                version.file().type(),
                RecordedWire.of(version.recorded()));
    }
}
