package app.handsel.store.blocks;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;
import org.h2.store.fs.FilePath;

/**
 * All that H2 sees of the file system: a folder with a number, and in it one file, the database. H2 can make no other
 * (no trace, no temporary copy, which would be there to read), nor move or delete it.
 */
final class BlockPath extends FilePath {

    static final String SCHEME = "handsel";

    private static final String FILE = "/store.mv.db";

    BlockPath(String path) {
        this.name = path;
    }

    /** The folder's part of the name. */
    private String folder() {
        String inside = name.substring(name.indexOf(':') + 1);
        return inside.endsWith(FILE) ? inside.substring(0, inside.length() - FILE.length()) : inside;
    }

    private Optional<Mount> file() {
        return name.endsWith(FILE) ? Mount.at(folder()) : Optional.empty();
    }

    @Override
    public BlockPath getPath(String path) {
        return new BlockPath(path);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return file().orElseThrow(() -> new FileNotFoundException(name)).open();
    }

    @Override
    public boolean exists() {
        return isDirectory() || isRegularFile();
    }

    @Override
    public boolean isDirectory() {
        return !name.endsWith(FILE) && Mount.at(folder()).isPresent();
    }

    @Override
    public boolean isRegularFile() {
        return file().isPresent();
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public boolean canWrite() {
        return exists();
    }

    @Override
    public BlockPath toRealPath() {
        return this;
    }

    @Override
    public FilePath getParent() {
        return new BlockPath(name.substring(0, name.lastIndexOf('/')));
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return List.of();
    }

    /** Asked only by tools of H2 that we do not use. */
    @Override
    public long size() {
        throw no();
    }

    @Override
    public long lastModified() {
        throw no();
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        throw no();
    }

    @Override
    public boolean createFile() {
        throw no();
    }

    @Override
    public void createDirectory() {
        throw no();
    }

    @Override
    public void delete() {
        throw no();
    }

    @Override
    public boolean setReadOnly() {
        throw no();
    }

    @Override
    public FilePath createTempFile(String suffix, boolean inTempDir) {
        throw no();
    }

    @Override
    public InputStream newInputStream() {
        throw no();
    }

    @Override
    public OutputStream newOutputStream(boolean append) {
        throw no();
    }

    private UnsupportedOperationException no() {
        return new UnsupportedOperationException(name);
    }
}
