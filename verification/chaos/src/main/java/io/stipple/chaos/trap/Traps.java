package io.stipple.chaos.trap;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// Sets traps in running processes.
public final class Traps {

    private static final List<String> CLASSES = List.of(
            "Agent", "Agent$Hooks", "Agent$AroundCommit", "Agent$BeforeStatement", "Trap", "Trap$Armed", "Point");

    private final Path jar;

    private Traps(Path jar) {
        this.jar = jar;
    }

    /// The agent is packed from this module's own classes.
    public static Traps in(Path folder) {
        Path jar = folder.resolve("trap.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Agent-Class", Agent.class.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (String name : CLASSES) {
                out.putNextEntry(new JarEntry(Agent.class.getPackageName().replace('.', '/') + "/" + name + ".class"));
                try (InputStream bytes = Agent.class.getResourceAsStream(name + ".class")) {
                    if (bytes == null) {
                        throw new IllegalStateException(name + " is missing from this build");
                    }
                    bytes.transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Traps(jar);
    }

    /// @param note is written once a thread of the process is held at the point
    public void set(long pid, Point point, Path note) {
        try {
            VirtualMachine process = VirtualMachine.attach(Long.toString(pid));
            try {
                process.loadAgent(jar.toString(), point.written() + "|" + note);
            } finally {
                process.detach();
            }
        } catch (AttachNotSupportedException | AgentLoadException | AgentInitializationException | IOException e) {
            throw new IllegalStateException("no trap can be set in process " + pid + ": " + e.getMessage(), e);
        }
    }
}
