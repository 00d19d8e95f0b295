package io.stipple.bench.reminders;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// The notification service as it runs, in a process of its own, but for two neighbours: booking knows everybody, and
/// letters go to the sink. Runs on the service's own libraries, which is why its types are found by their names.
public final class Dispatching {
    private static final String HERE = "io.stipple.notification.";

    private Dispatching() {}

    /// @param arguments `dispatch`, `prepare` or `cost`, the sink's port, then settings of the service
    public static void main(String[] arguments) throws Exception {
        Lines lines = new Lines(Integer.parseInt(arguments[1]));
        ConfigurableApplicationContext service = new SpringApplicationBuilder(type("NotificationService"))
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new Neighbours(lines)))
                .run(Arrays.copyOfRange(arguments, 2, arguments.length));
        System.out.println("READY");
        switch (arguments[0]) {
            case "dispatch" -> Thread.currentThread().join();
            case "cost" -> System.out.println("COST " + cost(service));
            default -> {}
        }
        System.exit(0);
    }

    /// Median microseconds to claim sixteen of what would be due in a hundred years.
    private static double cost(ConfigurableApplicationContext service) throws Exception {
        Object claims = service.getBean(type("message.Claims"));
        var take = type("message.Claims").getMethod("take", int.class, Instant.class);
        TransactionTemplate transaction = service.getBean(TransactionTemplate.class);
        Instant then = Instant.parse("2126-01-01T00:00:00Z");
        IntSupplier look = () -> transaction.execute(running -> {
            running.setRollbackOnly();
            try {
                return ((List<?>) take.invoke(claims, 16, then)).size();
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        double[] micros = new double[400];
        for (int i = -100; i < micros.length; i++) {
            long from = System.nanoTime();
            if (look.getAsInt() != 16) {
                throw new IllegalStateException("nothing to claim");
            }
            if (i >= 0) {
                micros[i] = (System.nanoTime() - from) / 1e3;
            }
        }
        Arrays.sort(micros);
        return micros[micros.length / 2];
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(HERE + name);
    }

    /// Stands for the mail server and for booking.
    private record Neighbours(Lines lines) implements BeanPostProcessor {

        @Override
        public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
            try {
                return switch (name) {
                    case "mail" -> standIn("mail.PostOffice", posting());
                    case "bookingService" -> standIn("booking.BookingService", contacts());
                    default -> bean;
                };
            } catch (ReflectiveOperationException renamed) {
                throw new IllegalStateException(renamed);
            }
        }

        private static Object standIn(String name, InvocationHandler answers) throws ClassNotFoundException {
            Class<?> type = type(name);
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers);
        }

        private InvocationHandler posting() throws ReflectiveOperationException {
            var constructor = type("mail.Posting$Accepted").getDeclaredConstructor();
            constructor.setAccessible(true);
            Object accepted = constructor.newInstance();
            return (_, method, values) -> {
                if (method.getName().equals("post")) {
                    lines.post((UUID) values[0]);
                    return accepted;
                }
                return null;
            };
        }

        private static InvocationHandler contacts() throws ReflectiveOperationException {
            var known = type("booking.Contact$Known")
                    .getDeclaredConstructor(
                            String.class, Optional.class, Optional.class, String.class, boolean.class);
            known.setAccessible(true);
            return (_, method, values) -> switch (method.getName()) {
                case "contactOf" ->
                    known.newInstance(
                            "Mira", Optional.of(values[0] + "@clients.example"), Optional.empty(), "en-US", true);
                case "clinics" -> List.of();
                default -> throw new UnsupportedOperationException(method.getName());
            };
        }
    }
}
