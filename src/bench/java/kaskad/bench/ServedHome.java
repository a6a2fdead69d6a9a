package kaskad.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server as {@code ./kaskad serve} starts it; {@code seconds} from the command to the first page. */
record ServedHome(Process process, URI address, double seconds) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int PAUSE_MS = 10;
    private static final int OK = 200;

    static ServedHome start(Path root, Path home) throws IOException, InterruptedException {
        int port = freePort();
        URI address = URI.create("http://127.0.0.1:" + port);
        long began = System.nanoTime();
        Process process =
                new Commands(root).start(List.of("serve", "--home", home.toString(), "--port", Integer.toString(port)));
        // a bench that is stopped leaves no server behind
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (status(client, address.resolve("/sign-in")) != OK) {
                if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                    process.destroy();
                    throw new IOException("the server of " + home + " did not answer, see its log");
                }
                Thread.sleep(PAUSE_MS);
            }
        }
        return new ServedHome(process, address, (System.nanoTime() - began) / 1e9);
    }

    /** The JVM's resident memory in megabytes; PostgreSQL is not in it. */
    double memory() throws IOException {
        return Memory.now(process.pid());
    }

    private static int status(HttpClient client, URI page) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
