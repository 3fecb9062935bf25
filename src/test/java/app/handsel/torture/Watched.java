package app.handsel.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process asked of its system from its start to its end, as {@code strace} saw it from outside. */
record Watched(List<String> calls, int exit, String output, String errors) {

    /** {@code mode} is what permissions it was made with, when it was made. */
    record Written(String path, Optional<Integer> mode) {}

    private static final Pattern OPENED = Pattern.compile(
            "^\\d+ +(?:openat\\(AT_FDCWD, |open\\()\"([^\"]*)\", ([A-Z_|]*O_(?:WRONLY|RDWR|CREAT)[A-Z_|]*)(?:,"
                    + " (0\\d*))?.*");
    private static final Pattern FOLDER_MADE =
            Pattern.compile("^\\d+ +mkdir(?:at\\(AT_FDCWD, |\\()\"([^\"]*)\", (0\\d*)\\)? .*");

    static boolean possible() {
        return Stream.of("/usr/bin/strace", "/bin/strace").map(Path::of).anyMatch(Files::isExecutable);
    }

    static Watched run(Path folder, List<String> options, Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        Path trace = folder.resolve("trace");
        var strace = List.of(
                "strace",
                "-f",
                "-s",
                "4096",
                "-e",
                "trace=network,open,openat,creat,mkdir,mkdirat",
                "-o",
                trace.toString());
        try (var child = Child.start(strace, options, main, arguments)) {
            int exit = child.end();
            return new Watched(
                    Files.readAllLines(trace, StandardCharsets.ISO_8859_1),
                    exit,
                    String.join("\n", child.lines()),
                    child.errors());
        }
    }

    /** Every file opened for writing. */
    List<Written> files() {
        return matches(OPENED)
                .map(file -> new Written(
                        file.group(1),
                        file.group(2).contains("O_CREAT")
                                ? Optional.of(Integer.parseInt(file.group(3), 8))
                                : Optional.empty()))
                .toList();
    }

    List<Written> folders() {
        return matches(FOLDER_MADE)
                .map(made -> new Written(made.group(1), Optional.of(Integer.parseInt(made.group(2), 8))))
                .toList();
    }

    private Stream<MatchResult> matches(Pattern pattern) {
        return calls.stream().flatMap(call -> pattern.matcher(call).results());
    }

    /** Every call that has to do with the network but for the ones that only ask what the system is able to. */
    List<String> talk() {
        return calls.stream()
                .map(call -> call.replaceFirst("^\\d+ +", ""))
                .filter(call -> call.matches("(socket|connect|bind|listen|accept|send|recv|getsockname|setsockopt).*"))
                .filter(call -> PROBES.stream().noneMatch(call::startsWith))
                .toList();
    }

    /**
     * When Java loads its own network library it makes two sockets, to see whether there is IPv6 and SO_REUSEPORT, and
     * closes them. The C library asks a file of the system who the user is.
     */
    private static final List<String> PROBES = List.of(
            "socket(AF_INET6, SOCK_STREAM, IPPROTO_IP)",
            "socket(AF_INET, SOCK_STREAM, IPPROTO_IP)",
            "setsockopt(",
            "socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK, 0)",
            "connect(4, {sa_family=AF_UNIX, sun_path=\"/var/run/nscd/socket\"}");
}
