package app.handsel.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Another Java process with our classes; what it prints is kept, also after it was killed. */
final class Child implements AutoCloseable {

    /** It also had to die of what we did to it, not of itself. */
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final Path errors;
    private final List<String> lines = new ArrayList<>();
    private final BufferedReader output;

    private Child(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.output = process.inputReader();
    }

    /** {@code before} comes before the name of the program, as {@code setpriv} does, or is empty. */
    static Child start(List<String> before, List<String> options, Class<?> main, Object... arguments)
            throws IOException {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path errors = Files.createTempFile("handsel-child", ".err");
        return new Child(
                new ProcessBuilder(command)
                        .redirectError(Redirect.to(errors.toFile()))
                        .start(),
                errors);
    }

    static Child start(Class<?> main, Object... arguments) throws IOException {
        return start(List.of(), List.of(), main, arguments);
    }

    long pid() {
        return process.pid();
    }

    /** The next line; nothing when there will be none. */
    Optional<String> line() throws IOException {
        Optional<String> line = Optional.ofNullable(output.readLine());
        line.ifPresent(lines::add);
        return line;
    }

    /** Returns once it has printed such a line, or ended. */
    void until(String start) throws IOException {
        for (var line = line(); line.isPresent(); line = line()) {
            if (line.get().startsWith(start)) {
                return;
            }
        }
    }

    /** Sends SIGKILL; the lines it has printed until then. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // unlike the process's own, leaves what it printed to be read
        int code = end();
        if (code != KILLED) {
            throw new AssertionError("it ended by itself, with " + code + ": " + errors());
        }
        return lines;
    }

    /** Waits until it ends by itself; its exit code. */
    int end() throws IOException, InterruptedException {
        while (line().isPresent()) {}
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    List<String> lines() {
        return lines;
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
        Files.deleteIfExists(errors);
    }
}
