package app.handsel.torture.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what is asked of the file system into steps. */
final class MemoryProvider extends FileSystemProvider {

    private final RecordingDisk disk;
    private final MemoryFileSystem files;

    MemoryProvider(RecordingDisk disk, MemoryFileSystem files) {
        this.disk = disk;
        this.files = files;
    }

    private Optional<Long> find(Path path) {
        return disk.isPulled() ? Optional.empty() : disk.tree().find(((MemoryPath) path.toAbsolutePath()).names());
    }

    private long node(Path path) throws NoSuchFileException {
        return find(path).orElseThrow(() -> new NoSuchFileException(path.toString()));
    }

    private long folderOf(Path path) throws NoSuchFileException {
        return node(Objects.requireNonNull(path.toAbsolutePath().getParent()));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        synchronized (disk) {
            var there = find(path);
            boolean makes = options.contains(StandardOpenOption.CREATE) && there.isEmpty()
                    || options.contains(StandardOpenOption.CREATE_NEW);
            if (makes && there.isPresent()) {
                throw new FileAlreadyExistsException(path.toString());
            }
            long node = makes ? disk.make(folderOf(path), name(path), false) : node(path);
            if (options.contains(StandardOpenOption.TRUNCATE_EXISTING) && options.contains(StandardOpenOption.WRITE)) {
                disk.take(new Step.CutOff(node, 0));
            }
            return new MemoryChannel(disk, node, options.contains(StandardOpenOption.APPEND));
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        long node = node(folder);
        if (!disk.tree().isFolder(node)) {
            throw new NotDirectoryException(folder.toString());
        }
        List<Path> entries;
        synchronized (disk) {
            entries = disk.tree().entries(node).keySet().stream()
                    .map(folder::resolve)
                    .toList();
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return entries.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        synchronized (disk) {
            if (find(folder).isPresent()) {
                throw new FileAlreadyExistsException(folder.toString());
            }
            disk.make(folderOf(folder), name(folder), true);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        synchronized (disk) {
            long node = node(path);
            if (disk.tree().isFolder(node) && !disk.tree().entries(node).isEmpty()) {
                throw new DirectoryNotEmptyException(path.toString());
            }
            disk.take(new Step.Deleted(folderOf(path), name(path), node));
        }
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        if (find(to).isPresent() && !List.of(options).contains(StandardCopyOption.REPLACE_EXISTING)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        Files.write(to, Files.readAllBytes(from));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        synchronized (disk) {
            var replaces = Set.of(options).contains(StandardCopyOption.REPLACE_EXISTING)
                    || Set.of(options).contains(StandardCopyOption.ATOMIC_MOVE);
            if (find(to).isPresent() && !replaces) {
                throw new FileAlreadyExistsException(to.toString());
            }
            disk.take(new Step.Moved(folderOf(from), name(from), folderOf(to), name(to), node(from)));
        }
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        node(path);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return type.cast(MemoryAttributes.of(disk, node(path)));
    }

    @Override
    public FileStore getFileStore(Path path) {
        return new MemoryStore();
    }

    @Override
    public boolean isSameFile(Path path, Path other) {
        return path.toAbsolutePath().equals(other.toAbsolutePath());
    }

    @Override
    public boolean isHidden(Path path) {
        return false;
    }

    @Override
    public String getScheme() {
        return "memory";
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return null;
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
        throw new UnsupportedOperationException(attributes);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {}
}
