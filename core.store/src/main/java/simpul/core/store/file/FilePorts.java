package simpul.core.store.file;

import java.util.List;
import simpul.core.model.file.StoredFiles;
import simpul.core.store.tx.PortFactory;

/** The ports of this package. */
public final class FilePorts {
    public static final List<PortFactory<?>> ALL = List.of(PortFactory.of(StoredFiles.class, StoredFileTable::new));

    private FilePorts() {}
}
