package simpul.core.model.agreement;

import simpul.core.model.file.StoredFile;

/**
 * One version of an uploaded paper. None is ever overwritten.
 *
 * @param number from 1
 * @param name as it was uploaded
 * @param recorded who uploaded it; its region keeps the bytes
 */
public record FileVersion(int number, StoredFile file, String name, Recorded recorded) {}
