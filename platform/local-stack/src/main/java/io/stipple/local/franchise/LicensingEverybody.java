package io.stipple.local.franchise;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Gives every clinic its establishment licence and whoever treats under Florida's law what that asks for, and then
/// lets Florida ask. One licence and one permit lapse soon, so that there is something to be warned of.
final class LicensingEverybody {

    private static final String STRICT = "US-FL";
    private static final int SINCE_MONTHS = 30;
    private static final int MONTHS = 72;
    private static final int SOON_DAYS = 25;
    private static final int LATER_DAYS = 55;

    private final Services services;
    private final Progress progress;

    LicensingEverybody(Services services, Progress progress) {
        this.services = services;
        this.progress = progress;
    }

    void load(List<ClinicSheet> clinics, List<Technician> technicians, Ids ids, LocalDate today) {
        Progress.Step step = progress.step("licences", clinics.size() + technicians.size());
        SideBySide.with(clinics, clinic -> {
            LocalDate until = clinic.code().startsWith("phoenix") ? today.plusDays(LATER_DAYS) : far(today);
            ofClinic(clinic, "ESTABLISHMENT_LICENCE", today, until);
            if (clinic.jurisdiction().equals(STRICT)) {
                ofClinic(clinic, "BIOMEDICAL_WASTE_PERMIT", today, far(today));
            }
            step.done(1);
            return clinic;
        });
        List<String> strict = clinics.stream()
                .filter(clinic -> clinic.jurisdiction().equals(STRICT))
                .map(ClinicSheet::code)
                .toList();
        SideBySide.with(technicians, one -> {
            if (strict.stream().anyMatch(one::worksAt)) {
                String of = "/v1/technicians/" + ids.of(one.reference()) + "/licences";
                LocalDate until = one.reference().equals("tampa-bay-5") ? today.plusDays(SOON_DAYS) : far(today);
                post(of, one.reference(), NewLicence.of("ARTIST_LICENCE", STRICT, one.reference(), today, until));
                post(
                        of,
                        one.reference(),
                        NewLicence.of("BLOODBORNE_CERTIFICATE", STRICT, one.reference(), today, far(today)));
            }
            step.done(1);
            return one;
        });
        services.booking()
                .put(
                        "/v1/jurisdictions/" + STRICT + "/requirements",
                        "\"0\"",
                        Map.of(
                                "kinds",
                                List.of(
                                        "ARTIST_LICENCE",
                                        "BLOODBORNE_CERTIFICATE",
                                        "ESTABLISHMENT_LICENCE",
                                        "BIOMEDICAL_WASTE_PERMIT")));
    }

    private void ofClinic(ClinicSheet clinic, String kind, LocalDate today, LocalDate until) {
        post(
                "/v1/clinics/" + clinic.code() + "/licences",
                clinic.code(),
                NewLicence.of(kind, clinic.jurisdiction(), clinic.code(), today, until));
    }

    private void post(String path, String whose, NewLicence licence) {
        services.booking().post(path, "demo-" + licence.kind() + "-" + whose, licence);
    }

    private static LocalDate far(LocalDate today) {
        return today.plusMonths(MONTHS);
    }

    record NewLicence(String kind, String jurisdiction, String number, LocalDate validFrom, LocalDate validUntil) {

        /// Held since before the demo's past begins.
        static NewLicence of(String kind, String law, String whose, LocalDate today, LocalDate until) {
            return new NewLicence(
                    kind, law, "DEMO-" + whose.toUpperCase(Locale.ROOT), today.minusMonths(SINCE_MONTHS), until);
        }
    }
}
