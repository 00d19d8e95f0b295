package io.stipple.booking.imports;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/// One request is brought in as a whole or not at all.
final class Imports {
    private final ClientImport clients;
    private final AppointmentImport appointments;
    private final TransactionOperations transaction;

    Imports(ClientImport clients, AppointmentImport appointments, TransactionOperations transaction) {
        this.clients = clients;
        this.appointments = appointments;
        this.transaction = transaction;
    }

    Imported bringIn(ImportedClients request) {
        return wholly(() -> clients.bringIn(request));
    }

    Imported bringIn(ImportedAppointments request) {
        return wholly(() -> appointments.bringIn(request));
    }

    private Imported wholly(Supplier<Imported> act) {
        return transaction.execute(status -> {
            Imported imported = act.get();
            if (imported instanceof Imported.Nothing) {
                status.setRollbackOnly();
            }
            return imported;
        });
    }
}
