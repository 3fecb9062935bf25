package app.handsel.torture.disk;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** What is known of a file or a folder; time stands still. */
record MemoryAttributes(boolean isDirectory, long size, Object fileKey) implements BasicFileAttributes {

    private static final FileTime THEN = FileTime.fromMillis(0);

    static MemoryAttributes of(RecordingDisk disk, long node) {
        synchronized (disk) {
            boolean folder = disk.tree().isFolder(node);
            return new MemoryAttributes(folder, folder ? 0 : disk.tree().size(node), node);
        }
    }

    @Override
    public boolean isRegularFile() {
        return !isDirectory;
    }

    @Override
    public boolean isSymbolicLink() {
        return false;
    }

    @Override
    public boolean isOther() {
        return false;
    }

    @Override
    public FileTime lastModifiedTime() {
        return THEN;
    }

    @Override
    public FileTime lastAccessTime() {
        return THEN;
    }

    @Override
    public FileTime creationTime() {
        return THEN;
    }
}
