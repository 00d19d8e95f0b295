package io.stipple.bench.reminders;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The notification service as it runs, in a process of its own, but for two neighbours: booking knows everybody, and
/// letters go to the sink. Runs on the service's own libraries, which is why its types are found by their names.
public final class Dispatching {
    private static final String HERE = "io.stipple.notification.";

    private Dispatching() {}

    /// @param arguments `dispatch`, `prepare`, `cost` or `cancel`, the sink's port, then settings of the service
    public static void main(String[] arguments) {
        try {
            serve(arguments);
            System.exit(0);
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void serve(String[] arguments) throws Exception {
        Lines lines = new Lines(Integer.parseInt(arguments[1]));
        ConfigurableApplicationContext service = new SpringApplicationBuilder(type("NotificationService"))
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new Neighbours(lines)))
                .run(Arrays.copyOfRange(arguments, 2, arguments.length));
        if (arguments[0].equals("prepare")) {
            new Asked(service).untilItsRulesAreKnown();
        }
        System.out.println("READY");
        switch (arguments[0]) {
            case "dispatch" -> new Asked(service).heapWhenever(System.in);
            case "cost" -> System.out.println("COST " + new Asked(service).cost());
            case "cancel" -> System.out.println("CANCEL " + new Asked(service).cancel());
            default -> {}
        }
    }

    static Class<?> type(String name) throws ClassNotFoundException {
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
                    .getDeclaredConstructor(String.class, Optional.class, Optional.class, String.class, boolean.class);
            known.setAccessible(true);
            return (booking, method, values) -> switch (method.getName()) {
                case "contactOf" ->
                    known.newInstance(
                            "Mira", Optional.of(values[0] + "@clients.example"), Optional.empty(), "en-US", true);
                case "linkToVisit" -> Optional.of("link-" + values[0]);
                case "linkToBook", "linkToTakeUp" -> "link-" + values[0];
                case "clinics" -> List.of();
                case "equals" -> booking == values[0]; // whoever holds it is a key of a map
                case "hashCode" -> 1;
                default -> "booking, who knows everybody";
            };
        }
    }
}
