package io.stipple.booking.appointment;

import static java.util.Objects.requireNonNull;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.stipple.platform.problem.Problems;
import java.util.List;
import java.util.Map;
import org.springframework.http.ProblemDetail;

/// Each refusal as a problem: the rule by name, what it allows, and no word about a person.
public final class RefusalProblems {
    private RefusalProblems() {}

    public static ProblemDetail of(List<Refusal> refusals) {
        return Problems.together(refusals.stream().map(RefusalProblems::of).toList());
    }

    /// The rule's name, such as `slot-taken`.
    public static String slug(Refusal refusal) {
        String path = requireNonNull(named(refusal).getType()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// A rule that a manager may set aside says so.
    public static ProblemDetail of(Refusal refusal) {
        ProblemDetail problem = named(refusal);
        refusal.softRule().ifPresent(_ -> problem.setProperty("overridable", true));
        return problem;
    }

    private static ProblemDetail named(Refusal refusal) {
        return switch (refusal) {
            case Refusal.SlotTaken taken ->
                conflict("slot-taken", "This time is no longer free", Map.of("taken", taken.what()));
            case Refusal.TouchUpAlreadyBooked _ ->
                conflict("touch-up-already-booked", "This invitation was answered already");
            case Refusal.SessionAlreadyBooked already ->
                conflict(
                        "session-already-booked",
                        "This session of the plan is booked already",
                        Map.of("sessionNumber", already.number()));
            case Refusal.RulesStand stand ->
                conflict(
                        "rules-stand",
                        "Rules that nobody may set aside forbid this visit as it is",
                        Map.of("rules", stand.rules()));
            case Refusal.NotBookedAnyMore _ -> conflict("not-booked", "This visit was completed, missed or cancelled");
            case Refusal.AlreadyStarted _ -> conflict("already-started", "This visit has already started");
            case Refusal.CheckedIn _ -> conflict("checked-in", "The client was checked in");
            case Refusal.NotTheDay day ->
                rule("not-the-day", "Clients are checked in on the day of their visit", Map.of("day", day.day()));
            case Refusal.NotStartedYet _ -> conflict("not-started", "This visit has not started yet");
            case Refusal.OutsideOpeningHours _ -> rule("outside-opening-hours", "The clinic is closed at this time");
            case Refusal.NotOnRota _ -> rule("not-on-rota", "The technician does not work there at this time");
            case Refusal.OnLeave _ -> rule("on-leave", "The technician is away at this time");
            case Refusal.RoomClosed _ -> rule("room-closed", "The room of this visit is no longer used");
            case Refusal.LicenceMissing lapsed ->
                rule(
                        "licence-missing",
                        "A licence that treatment needs there is not valid on that day",
                        Map.of("missing", lapsed.missing()));
            case Refusal.SkillMissing missing ->
                rule("skill-missing", "The technician does not do this treatment", Map.of("skill", missing.skill()));
            case Refusal.InThePast _ -> rule("in-the-past", "This time has passed");
            case Refusal.NoticeTooShort notice ->
                rule(
                        "notice-too-short",
                        "This time is too soon to be booked online",
                        Map.of("hours", notice.notice().toHours()));
            case Refusal.BeyondHorizon horizon ->
                rule("beyond-horizon", "This is too far ahead to be booked", Map.of("lastDay", horizon.lastDay()));
            case Refusal.OffTheGrid grid ->
                rule(
                        "off-the-grid",
                        "Visits start at full steps of the clock",
                        Map.of("minutes", grid.grid().toMinutes()));
            case Refusal.LengthNotAllowed length ->
                rule(
                        "length-not-allowed",
                        "A visit cannot be that short or that long",
                        Map.of(
                                "fewestMinutes",
                                length.shortest().toMinutes(),
                                "mostMinutes",
                                length.longest().toMinutes()));
            case Refusal.UnderAge age ->
                rule(
                        "under-age",
                        "The client must be of age on the day of the visit",
                        Map.of("adultAge", age.adultAge()));
            case Refusal.ConsultationFirst _ ->
                rule("consultation-first", "Treatment needs a consultation that cleared it");
            case Refusal.NotBefore day ->
                rule("not-before", "Treatment is not possible before a later day", Map.of("day", day.day()));
            case Refusal.HealthForbids health ->
                rule(
                        "health-forbids",
                        "The client's health check does not allow treatment",
                        health.verdict()
                                .<Map<String, ?>>map(verdict -> Map.of("verdict", verdict))
                                .orElse(Map.of()));
            case Refusal.HealingHolds healing ->
                rule(
                        "healing-holds",
                        "The session before has not healed enough for the next",
                        healing.until()
                                .<Map<String, ?>>map(day -> Map.of("day", day))
                                .orElse(Map.of()));
            case Refusal.PlanUnknown _ -> rule("plan-unknown", "This client has no such plan");
            case Refusal.PlanExpired expired ->
                rule("plan-expired", "The plan is no longer valid then", Map.of("validUntil", expired.validUntil()));
            case Refusal.NoSessionLeft _ -> rule("no-session-left", "The plan has no such session left");
            case Refusal.SessionOutOfOrder order ->
                rule(
                        "session-out-of-order",
                        "An earlier session of the plan comes first",
                        Map.of("expected", order.expected()));
            case Refusal.GapNotKept gap ->
                rule(
                        "gap-not-kept",
                        "The plan allows this session on other days only",
                        Map.of(
                                "first",
                                gap.allowed().first(),
                                "last",
                                gap.allowed().last()));
            case Refusal.TimesDoNotMatchPlan times ->
                rule(
                        "times-do-not-match-plan",
                        "A course needs one time for each session that is left",
                        Map.of("needed", times.needed()));
            case Refusal.TooManyHolds _ ->
                conflict("too-many-holds", "Too many times are being kept for others there just now");
            case Refusal.OfferOver _ -> conflict("offer-over", "This offer has ended");
            case Refusal.ClientUnknown _ -> rule("client-unknown", "There is no such client");
            case Refusal.ClinicUnknown _ -> rule("clinic-unknown", "There is no such clinic");
            case Refusal.TechnicianUnknown _ -> rule("technician-unknown", "There is no such technician");
        };
    }

    private static ProblemDetail conflict(String slug, String title) {
        return Problems.of(CONFLICT, slug, title);
    }

    private static ProblemDetail conflict(String slug, String title, Map<String, ?> members) {
        return Problems.of(CONFLICT, slug, title, members);
    }

    private static ProblemDetail rule(String slug, String title) {
        return Problems.of(UNPROCESSABLE_CONTENT, slug, title);
    }

    private static ProblemDetail rule(String slug, String title, Map<String, ?> members) {
        return Problems.of(UNPROCESSABLE_CONTENT, slug, title, members);
    }
}
