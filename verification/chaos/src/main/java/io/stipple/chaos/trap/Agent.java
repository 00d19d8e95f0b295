package io.stipple.chaos.trap;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Lets the driver's `commit` and `prepareStatement` call the trap. Loaded into a running service by the harness.
public final class Agent {

    private static final String DRIVER = "org.postgresql.jdbc.PgConnection";
    private static final ClassDesc TRAP = ClassDesc.of("io.stipple.chaos.trap.Trap");
    private static final MethodTypeDesc PASSING =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String, ConstantDescs.CD_String);

    private Agent() {}

    /// @param words the point and the file to write to once somebody is held there, with `|` between
    public static void agentmain(String words, Instrumentation machine) throws UnmodifiableClassException {
        String[] said = words.split("\\|", -1);
        machine.addTransformer(new Hooks(), true);
        for (Class<?> loaded : machine.getAllLoadedClasses()) {
            if (loaded.getName().equals(DRIVER)) {
                machine.retransformClasses(loaded);
            }
        }
        Trap.arm(Point.read(said), Path.of(said[said.length - 1]));
    }

    /// The driver's class with calls to the trap. A JVM says nothing when this fails; a test does.
    static byte[] hooked(byte[] driver) {
        var files = ClassFile.of();
        return files.transformClass(files.parse(driver), Hooks::hook);
    }

    private static final class Hooks implements ClassFileTransformer {
        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                @Nullable String name,
                @Nullable Class<?> redefined,
                ProtectionDomain domain,
                byte[] bytes) {
            if (!DRIVER.replace('.', '/').equals(name)) {
                return null;
            }
            return hooked(bytes);
        }

        private static void hook(ClassBuilder driver, ClassElement element) {
            switch (element) {
                case MethodModel method
                when is(method, "commit") ->
                    driver.transformMethod(method, MethodTransform.transformingCode(new AroundCommit()));
                case MethodModel method
                when is(method, "prepareStatement") && takesSql(method) ->
                    driver.transformMethod(method, MethodTransform.transformingCode(new BeforeStatement()));
                default -> driver.with(element);
            }
        }

        private static boolean is(MethodModel method, String name) {
            return method.methodName().equalsString(name);
        }

        private static boolean takesSql(MethodModel method) {
            return Arrays.asList(method.methodTypeSymbol().parameterArray()).indexOf(ConstantDescs.CD_String) == 0;
        }
    }

    private static final class AroundCommit implements CodeTransform {
        @Override
        public void atStart(CodeBuilder code) {
            code.ldc("commit-begins").aconst_null().invokestatic(TRAP, "passing", PASSING);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof ReturnInstruction) {
                code.ldc("commit-done").aconst_null().invokestatic(TRAP, "passing", PASSING);
            }
            code.with(element);
        }
    }

    private static final class BeforeStatement implements CodeTransform {
        @Override
        public void atStart(CodeBuilder code) {
            code.ldc("statement").aload(1).invokestatic(TRAP, "passing", PASSING);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
        }
    }
}
