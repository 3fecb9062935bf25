package app.handsel.torture.disk;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The few things that Handsel asks of a file system. */
final class MemoryFileSystem extends FileSystem {

    private final MemoryProvider provider;

    MemoryFileSystem(RecordingDisk disk) {
        this.provider = new MemoryProvider(disk, this);
    }

    Path root() {
        return new MemoryPath(this, true, List.of());
    }

    @Override
    public Path getPath(String first, String... more) {
        var names = Stream.concat(Stream.of(first), Stream.of(more))
                .flatMap(part -> Stream.of(part.split("/")))
                .filter(name -> !name.isEmpty())
                .toList();
        return new MemoryPath(this, first.startsWith("/"), names);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(root());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic", "posix");
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
