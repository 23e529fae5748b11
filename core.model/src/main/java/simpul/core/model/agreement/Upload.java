package simpul.core.model.agreement;

import simpul.core.model.file.StoredFile;

/** Bytes that the store has taken over, with the name under which they were uploaded. */
public record Upload(StoredFile file, String name) {}
