package io.github.dealhub4j.testsuite.server.launched;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Payara Micro, alone and on the loopback address. */
public final class PayaraMicroMain implements WebServer {
    private static final String ON_LOOPBACK = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n";

    private final PayaraMicroRuntime runtime;

    private PayaraMicroMain(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /** The argument is the port. */
    public static void main(String[] arguments) throws Exception {
        Commands commands = new Commands();
        Path preBoot = temporary(ON_LOOPBACK);
        Path password = temporary("AS_ADMIN_USERPASSWORD=" + ServerUser.PASSWORD + "\n");
        Path postBoot = temporary("create-file-user --passwordfile " + password + " " + ServerUser.NAME + "\n");
        // The way of java -jar. A server that is booted by the methods of PayaraMicro cannot compile JSPs.
        PayaraMicroRuntime runtime = PayaraMicroLauncher.create(new String[] {
                    "--port",
                    arguments[0],
                    "--nocluster",
                    "--nohazelcast",
                    "--prebootcommandfile",
                    preBoot.toString(),
                    "--postbootcommandfile",
                    postBoot.toString()
                })
                .getRuntime();
        commands.obey(new PayaraMicroMain(runtime));
        runtime.shutdown();
    }

    private static Path temporary(String content) throws IOException {
        Path file = Files.writeString(Files.createTempFile("payara-micro", ".txt"), content);
        file.toFile().deleteOnExit();
        return file;
    }

    @Override
    public void deploy(String name, Path war) {
        // Its own result is true whatever becomes of the WAR.
        runtime.deploy(name, name, war.toFile());
        if (!runtime.getDeployedApplicationNames().contains(name)) {
            throw new IllegalStateException("Payara Micro did not deploy " + name + ": its messages are above.");
        }
    }

    @Override
    public void undeploy(String name) {
        runtime.undeploy(name);
    }
}
