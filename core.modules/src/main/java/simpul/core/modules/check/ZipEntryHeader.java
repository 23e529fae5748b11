package simpul.core.modules.check;

/**
 * One line of a jar's central directory.
 *
 * @param flags bit 0 encrypted, bit 3 sizes follow the data
 * @param method 0 stored, 8 deflated
 * @param packed bytes in the file
 * @param size bytes unpacked
 * @param offset of its local header
 */
record ZipEntryHeader(String name, int flags, int method, long crc, long packed, long size, long offset) {
    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean sizesFollow() {
        return (flags & 8) != 0;
    }

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }
}
