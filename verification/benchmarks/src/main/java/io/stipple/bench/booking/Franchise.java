package io.stipple.bench.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/// A franchise whose every row follows from its place in it: clinics with as many rooms as technicians, each open and
/// at work from 09:00 to 18:00 every day in six blocks of an hour and a half, the most that consultations of 45 minutes
/// with preparation and cleaning leave room for. The past is filled from yesterday backwards.
///
/// @param past visits that were, over the whole franchise
/// @param busyDays from tomorrow on, of which most is booked already; after them nothing is
/// @param today the last day that is left empty
record Franchise(int clinics, int techniciansPerClinic, long past, int busyDays, LocalDate today, long seed) {
    static final int BLOCKS = 6;

    private static final String[] ZONES = {
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "Europe/London",
        "Europe/Madrid",
        "Australia/Sydney"
    };
    private static final int SEARCHED_DAYS = 30;
    private static final int YEARS_OF_DAYS = 5 * 365;
    private static final int LAST_FREE_DAY = 170;
    private static final int VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    int technicians() {
        return clinics * techniciansPerClinic;
    }

    long pastPerTechnician() {
        return Math.ceilDiv(past, technicians());
    }

    /// So many that the past fits into five years.
    int pastPerDay() {
        return (int) Math.clamp(Math.ceilDiv(pastPerTechnician(), YEARS_OF_DAYS), 1, BLOCKS);
    }

    /// A technician's clients: each comes about six times.
    int clientsPerTechnician() {
        return (int) Math.max(24, pastPerTechnician() / BLOCKS);
    }

    String code(int clinic) {
        return "bench-" + clinic;
    }

    int clinicOf(int technician) {
        return technician / techniciansPerClinic;
    }

    ZoneId zone(int clinic) {
        return ZoneId.of(ZONES[clinic % ZONES.length]);
    }

    UUID technician(int technician) {
        return new UUID(0x0190_0000_0000_0000L | VERSION_7, VARIANT | 0x7ec0_0000_0000L | technician);
    }

    UUID room(int technician) {
        return new UUID(0x0190_0000_0000_0000L | VERSION_7, VARIANT | 0x4000_0000_0000L | technician);
    }

    UUID client(int technician, long visit) {
        long number = (long) technician * clientsPerTechnician() + Math.floorMod(visit, clientsPerTechnician());
        // spread like the random ids clients have
        long mixed = (number + 1) * 0x9E37_79B9_7F4A_7C15L;
        return new UUID(mixed & ~0xF000L | 0x4000, VARIANT | number);
    }

    /// Ids as old as the visit, one after the other as the service gives them.
    UUID appointment(Instant at, long number) {
        return new UUID(at.toEpochMilli() << 16 | VERSION_7 | number & 0xFFF, VARIANT | number);
    }

    Instant start(int technician, LocalDate day, int block) {
        LocalTime at = LocalTime.of(9, 0).plusMinutes(90L * block);
        return day.atTime(at).atZone(zone(clinicOf(technician))).toInstant();
    }

    /// A visit nobody has booked yet.
    record Free(int technician, Instant startsAt) {}

    /// The n-th free visit, clinic by clinic: those asked for at once are in nobody's way, not even in the table. None
    // is
    /// within the days that are searched, which would fill up sooner the fewer clinics there are.
    Free free(long number) {
        int clinic = (int) (number % clinics);
        int technician = clinic * techniciansPerClinic + (int) (number / clinics % techniciansPerClinic);
        long block = number / technicians();
        LocalDate day = today.plusDays(Math.max(busyDays, SEARCHED_DAYS) + 1 + block / BLOCKS);
        if (day.isAfter(today.plusDays(LAST_FREE_DAY))) {
            throw new IllegalStateException("the franchise is booked out: give it more clinics");
        }
        return new Free(technician, start(technician, day, (int) (block % BLOCKS)));
    }
}
