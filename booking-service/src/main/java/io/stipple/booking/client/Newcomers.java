package io.stipple.booking.client;

import static java.util.Objects.requireNonNull;

import io.stipple.booking.client.Clients.Newcomer;
import io.stipple.platform.outbox.Outbox;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Meets clients by the hundred, in as many statements as for one. Each looks for a list: even a plan the database made
/// while the table was empty goes through it once for all of them, and not once for each.
final class Newcomers {
    private final JdbcClient jdbc;
    private final Outbox outbox;

    Newcomers(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /// What makes two lines one person.
    private record Who(String email, LocalDate birthDate) {
        static Who of(Newcomer newcomer) {
            Person person = newcomer.person();
            return new Who(person.email().value().toLowerCase(Locale.ROOT), person.birthDate());
        }
    }

    Map<String, UUID> meet(List<Newcomer> all) {
        Map<String, UUID> met = named(all);
        Map<String, Newcomer> unnamed = new LinkedHashMap<>();
        all.stream()
                .filter(one -> !met.containsKey(one.reference()))
                .forEach(one -> unnamed.putIfAbsent(one.reference(), one));
        if (unnamed.isEmpty()) {
            return met;
        }
        Map<Who, UUID> known = known(unnamed.values());
        Map<Who, Newcomer> fresh = new LinkedHashMap<>();
        unnamed.values().stream()
                .filter(one -> !known.containsKey(Who.of(one)))
                .forEach(one -> fresh.putIfAbsent(Who.of(one), one));
        known.putAll(registered(fresh));
        unnamed.forEach((reference, one) -> met.put(reference, requireNonNull(known.get(Who.of(one)))));
        name(met, unnamed.keySet());
        return met;
    }

    private Map<String, UUID> named(List<Newcomer> all) {
        Map<String, UUID> named = new HashMap<>();
        jdbc.sql("""
            select r.reference, coalesce(c.merged_into, c.id) as id
              from client_reference r join client c on c.id = r.client_id where r.reference = any(?)\
            """).param(texts(all, Newcomer::reference)).query(row -> {
            named.put(row.getString("reference"), row.getObject("id", UUID.class));
        });
        return named;
    }

    private Map<Who, UUID> known(Collection<Newcomer> some) {
        Map<Who, UUID> known = new HashMap<>();
        jdbc.sql("""
            select lower(email) as email, birth_date, coalesce(merged_into, id) as id
              from client where lower(email) = any(?)\
            """).param(texts(some, one -> Who.of(one).email())).query(row -> {
            known.put(
                    new Who(row.getString("email"), row.getObject("birth_date", LocalDate.class)),
                    row.getObject("id", UUID.class));
        });
        return known;
    }

    /// Whom somebody else registers at the very same time is seen only once they have.
    private Map<Who, UUID> registered(Map<Who, Newcomer> fresh) {
        if (fresh.isEmpty()) {
            return Map.of();
        }
        Set<UUID> written = Set.copyOf(write(fresh.values()));
        fresh.values().stream()
                .map(Newcomer::registered)
                .filter(registered -> written.contains(registered.clientId()))
                .forEach(outbox::put);
        Map<Who, UUID> now = new HashMap<>();
        fresh.forEach((who, one) -> now.put(who, one.registered().clientId()));
        if (written.size() < fresh.size()) {
            now.putAll(known(fresh.values()));
        }
        return now;
    }

    /// In one order for all, so that two imports cannot each wait for the other.
    private List<UUID> write(Collection<Newcomer> fresh) {
        return jdbc.sql("""
            with fresh as (
                insert into client (id, name, birth_date, email, phone, locale, marketing_consent, clinic, registered_at)
                select cast(id as uuid), name, cast(birth_date as date), email, phone, locale, cast(marketing as boolean),
                       clinic, cast(registered_at as timestamptz)
                  from unnest(:ids, :names, :birthDates, :emails, :phones, :locales, :marketing, :clinics, :registeredAt)
                       as f (id, name, birth_date, email, phone, locale, marketing, clinic, registered_at)
                 order by lower(email), birth_date
                on conflict do nothing
                returning id, clinic, registered_at),
            noted as (
                insert into client_change (client_id, what, detail, changed_at)
                select id, 'REGISTERED', clinic, registered_at from fresh)
            select id from fresh\
            """)
                .param("ids", texts(fresh, one -> one.registered().clientId()))
                .param("names", texts(fresh, one -> one.person().name()))
                .param("birthDates", texts(fresh, one -> one.person().birthDate()))
                .param("emails", texts(fresh, one -> one.person().email().value()))
                .param("phones", texts(fresh, one -> one.person().phone().value()))
                .param("locales", texts(fresh, one -> one.person().locale()))
                .param("marketing", texts(fresh, one -> one.person().marketingConsent()))
                .param("clinics", texts(fresh, one -> one.registered().clinicCode()))
                .param("registeredAt", texts(fresh, one -> one.registered().occurredAt()))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private void name(Map<String, UUID> met, Collection<String> references) {
        jdbc.sql("""
            insert into client_reference (reference, client_id)
            select * from unnest(:references, :clients) order by 1 on conflict do nothing\
            """)
                .param("references", references.toArray(String[]::new))
                .param("clients", references.stream().map(met::get).toArray(UUID[]::new))
                .update();
    }

    private static String[] texts(Collection<Newcomer> some, Function<Newcomer, Object> column) {
        return some.stream().map(column).map(Object::toString).toArray(String[]::new);
    }
}
