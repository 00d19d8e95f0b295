package io.stipple.bench.booking;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/// Writes every row of a franchise, in the order of the columns that [FranchiseCopy] names.
final class FranchiseRows {
    private static final String[] WEEK = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"};

    private final Franchise franchise;
    private final Random random;
    private long appointments;

    FranchiseRows(Franchise franchise) {
        this.franchise = franchise;
        this.random = new Random(franchise.seed());
    }

    interface Lines {
        void add(String... fields) throws IOException;
    }

    /// How many were written.
    long appointments() {
        return appointments;
    }

    void clinics(Lines lines) throws IOException {
        for (int clinic = 0; clinic < franchise.clinics(); clinic++) {
            lines.add(
                    franchise.code(clinic),
                    "Clinic " + clinic,
                    "City " + clinic,
                    franchise.zone(clinic).getId(),
                    "XX",
                    clinic + " Main Street",
                    "2020-01-01T00:00:00Z");
        }
    }

    void rooms(Lines lines) throws IOException {
        for (int one = 0; one < franchise.technicians(); one++) {
            int place = one % franchise.techniciansPerClinic();
            lines.add(franchise.room(one).toString(), clinicOf(one), "Room " + place, Integer.toString(place));
        }
    }

    void hours(Lines lines) throws IOException {
        for (int clinic = 0; clinic < franchise.clinics(); clinic++) {
            for (String day : WEEK) {
                lines.add(franchise.code(clinic), day, "09:00", "18:00");
            }
        }
    }

    void technicians(Lines lines) throws IOException {
        for (int one = 0; one < franchise.technicians(); one++) {
            lines.add(
                    franchise.technician(one).toString(), "Technician " + one, "{FULL_SHAVED}", "2020-01-01T00:00:00Z");
        }
    }

    void shifts(Lines lines) throws IOException {
        for (int one = 0; one < franchise.technicians(); one++) {
            for (String day : WEEK) {
                lines.add(franchise.technician(one).toString(), clinicOf(one), day, "09:00", "18:00", "2020-01-01");
            }
        }
    }

    void clients(Lines lines) throws IOException {
        for (int one = 0; one < franchise.technicians(); one++) {
            for (int client = 0; client < franchise.clientsPerTechnician(); client++) {
                String name = one + "." + client;
                lines.add(
                        franchise.client(one, client).toString(),
                        "Client " + name,
                        "1980-05-17",
                        name + "@example.org",
                        "+13055550123",
                        "en",
                        "f",
                        clinicOf(one),
                        "2020-01-01T00:00:00Z");
            }
        }
    }

    /// Day by day, as it happened: ids and rows of one day lie together.
    void visits(Lines lines) throws IOException {
        int perDay = franchise.pastPerDay();
        long days = Math.ceilDiv(franchise.pastPerTechnician(), perDay);
        for (long ago = days; ago > 0; ago--) {
            LocalDate day = franchise.today().minusDays(ago);
            for (int one = 0; one < franchise.technicians(); one++) {
                long left = franchise.pastPerTechnician() - (ago - 1) * perDay;
                for (int block = 0; block < Math.min(perDay, left); block++) {
                    visit(lines, one, day, block, past());
                }
            }
        }
        for (int ahead = 1; ahead <= franchise.busyDays(); ahead++) {
            for (int one = 0; one < franchise.technicians(); one++) {
                coming(lines, one, franchise.today().plusDays(ahead));
            }
        }
    }

    /// Of ten days eight are full, one has an hour and a half left in the middle, and one an afternoon.
    private void coming(Lines lines, int technician, LocalDate day) throws IOException {
        int kind = random.nextInt(10);
        for (int block = 0; block < Franchise.BLOCKS; block++) {
            if (kind > 1 || kind == 1 && block != 3 || kind == 0 && block < 3) {
                visit(lines, technician, day, block, "BOOKED");
            }
        }
    }

    private String past() {
        int chance = random.nextInt(100);
        return chance < 85 ? "COMPLETED" : chance < 93 ? "CANCELLED" : "MISSED";
    }

    private void visit(Lines lines, int technician, LocalDate day, int block, String state) throws IOException {
        long number = appointments++;
        Instant start = franchise.start(technician, day, block);
        Instant end = start.plus(Duration.ofMinutes(45));
        Instant booked = start.minus(Duration.ofDays(20));
        lines.add(
                franchise.appointment(booked, number).toString(),
                franchise.client(technician, number).toString(),
                clinicOf(technician),
                franchise.technician(technician).toString(),
                franchise.room(technician).toString(),
                "CONSULTATION",
                start.toString(),
                end.toString(),
                "[\"" + start.minus(Duration.ofMinutes(15)) + "\",\"" + end.plus(Duration.ofMinutes(30)) + "\")",
                state,
                "ONLINE",
                "franchise-1",
                booked.toString());
    }

    private String clinicOf(int technician) {
        return franchise.code(franchise.clinicOf(technician));
    }
}
