package io.github.dealhub4j.testsuite.server.container;

import io.github.dealhub4j.testsuite.server.launched.Commands;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The other end of {@link Commands}. */
final class LaunchedProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final PrintWriter commands;
    private final BufferedReader replies;

    private LaunchedProcess(Process process) {
        this.process = process;
        this.commands = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.replies = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The process, once the server in it runs. */
    static LaunchedProcess start(List<String> command, File log) throws IOException {
        LaunchedProcess launched = new LaunchedProcess(
                new ProcessBuilder(command).redirectError(log).start());
        if (!launched.reply().equals(Commands.READY)) {
            launched.process.destroyForcibly();
            throw new IllegalStateException("The server is not ready.");
        }
        return launched;
    }

    /** What the server says to a command. */
    String reply(String command) {
        commands.println(command);
        return reply();
    }

    private String reply() {
        CompletableFuture<String> reply = CompletableFuture.supplyAsync(() -> {
            try {
                return String.valueOf(replies.readLine());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            return reply.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a server was waited for.", e);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The server does not answer.", e);
        }
    }

    @Override
    public void close() {
        commands.close();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
