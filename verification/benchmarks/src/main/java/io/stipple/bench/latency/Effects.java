package io.stipple.bench.latency;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.inbox.Reaction;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A reader with the smallest effect there is, a row, that tells when it is committed.
final class Effects implements Reaction<AppointmentEvent> {
    private final JdbcClient database;
    private final Consumer<UUID> committed;

    Effects(JdbcClient database, Consumer<UUID> committed) {
        this.database = database;
        this.committed = committed;
    }

    @Override
    public Topic<AppointmentEvent> topic() {
        return Topic.APPOINTMENTS;
    }

    @Override
    public String name() {
        return "bench.effects";
    }

    @Override
    public void on(AppointmentEvent fact) {
        if (fact instanceof AppointmentBooked booked) {
            database.sql("INSERT INTO effect (id) VALUES (:id)")
                    .param("id", booked.appointmentId())
                    .update();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    committed.accept(booked.appointmentId());
                }
            });
        }
    }
}
