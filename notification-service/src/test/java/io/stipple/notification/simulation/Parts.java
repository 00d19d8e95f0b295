package io.stipple.notification.simulation;

import io.stipple.contracts.Event;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.notification.aftercare.Advice;
import io.stipple.notification.booking.BookingService;
import io.stipple.notification.booking.Names;
import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.clinic.ClinicsInMemory;
import io.stipple.notification.courier.Dispatcher;
import io.stipple.notification.course.CoursesInMemory;
import io.stipple.notification.hours.KeepingLegalHoursTest;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.message.Decision;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.MessagesInMemory;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.optout.OptOuts;
import io.stipple.notification.optout.OptOutsInMemory;
import io.stipple.notification.preference.Choices;
import io.stipple.notification.preference.Preferences;
import io.stipple.notification.preference.PreferencesInMemory;
import io.stipple.notification.reading.Reading;
import io.stipple.notification.recall.Alarm;
import io.stipple.notification.touchup.TouchUpStory;
import io.stipple.notification.touchup.TouchUpsInMemory;
import io.stipple.notification.visit.VisitStory;
import io.stipple.notification.visit.VisitsInMemory;
import io.stipple.notification.waitlist.OffersInMemory;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/// The service, put together over one memory: the real classes, but for what the mutant breaks.
final class Parts {
    private static final Languages LANGUAGES = new Languages();
    private static final int AT_A_TIME = 3;

    /// The first half of every id made here.
    static final long IDS = 0x7000L;

    final Memory memory = new Memory();
    final MessagesInMemory table;
    final VisitsInMemory visits = new VisitsInMemory(memory);
    final TouchUpsInMemory touchUps = new TouchUpsInMemory(memory, this::nextId);
    final OptOuts optOuts;
    final Preferences preferences;
    final Reading reading;
    final Runnable windowWatch;
    final List<Event> published = new ArrayList<>();
    private final VisitStory visitStory;
    private final Outbox outbox = this::publish;
    private final Dispatcher.Surroundings around;
    private final BiConsumer<Decision, Parts> ended;
    private final Mutant mutant;
    private final Clock clock;
    private int timings = 1;
    private long lastId;

    /// @param ended told of each decision by those who look what is due
    Parts(
            Hands hands,
            BookingService booking,
            PostOffice mail,
            PostOffice texts,
            BiConsumer<Decision, Parts> ended,
            List<Clinic> clinics,
            Mutant mutant) {
        this.ended = ended;
        this.mutant = mutant;
        this.clock = hands.withZone(ZoneOffset.UTC);
        this.table = Broken.table(memory, hands.real(), this::nextId, mutant);
        this.optOuts = new OptOutsInMemory(memory).optOuts(clock);
        this.preferences = Broken.choices(memory, mutant).preferences(optOuts, this::tellThoseWhoPlanByChoices, clock);
        Messages messages = table.messages(outbox, clock, timings);
        this.visitStory = visits.story(messages, preferences, clock);
        TouchUpStory touchUpStory = touchUps.story(messages, optOuts, outbox, clock);
        OffersInMemory offers = new OffersInMemory(memory);
        CoursesInMemory courses = new CoursesInMemory(memory);
        this.reading = new Reading(
                visitStory,
                Advice.aftercare(messages, clock),
                touchUpStory,
                courses.story(visitStory, messages, clock),
                Alarm.recalls(messages, clock),
                offers.story(messages, preferences, clock));
        this.windowWatch = TouchUpsInMemory.watch(touchUpStory, memory.ownTransaction());
        Clinics laws = new ClinicsInMemory().clinics();
        clinics.forEach(it -> laws.opened(new ClinicOpened(it.code(), it.zone().getId(), it.law(), hands.instant())));
        List<Occasion> occasions = List.of(
                visits.occasion(LANGUAGES, booking),
                Advice.occasion(LANGUAGES),
                courses.occasion(visitStory, LANGUAGES),
                offers.occasion(LANGUAGES, booking),
                touchUps.occasion(LANGUAGES, booking, optOuts, laws, messages, outbox),
                Alarm.occasion(laws, KeepingLegalHoursTest.HOURS, LANGUAGES, messages));
        this.around = new Dispatcher.Surroundings(
                occasions.stream().map(it -> Broken.occasion(it, mutant)).toList(),
                booking,
                Names.of(booking, hands.real()),
                preferences,
                optOuts,
                Broken.post(mail, mutant),
                Broken.post(texts, mutant),
                Broken.bounces(memory, mutant),
                memory.ownTransaction(),
                clock,
                hands.real());
    }

    Dispatcher dispatcher() {
        var hand = new MutantHand(table, nextId(), memory, mutant, decision -> ended.accept(decision, this));
        return new Dispatcher(table.claims(hand, outbox), around);
    }

    private void tellThoseWhoPlanByChoices(UUID client, Choices choices) {
        VisitsInMemory.texts(visitStory).chose(client, choices);
    }

    void choose(UUID client, Choices choices) {
        memory.ownTransaction()
                .executeWithoutResult(running -> PreferencesInMemory.choose(preferences, optOuts, client, choices));
    }

    void read(Event fact) {
        if (Broken.isNotHeard(fact, mutant)) {
            return;
        }
        memory.ownTransaction().executeWithoutResult(running -> reading.on(Broken.fact(fact, mutant)));
    }

    void readTogether(List<AppointmentEvent> facts) {
        memory.ownTransaction().executeWithoutResult(running -> reading.onAll(Broken.facts(facts, mutant)));
    }

    /// The franchise puts other rules into force, which happen to say the same: everything is planned anew, and nothing
    /// may come of it.
    void changeRules() {
        memory.ownTransaction().executeWithoutResult(running -> {
            VisitStory anew = visits.story(table.messages(outbox, clock, ++timings), preferences, clock);
            Optional<UUID> last = anew.replan(Optional.empty(), AT_A_TIME);
            while (last.isPresent()) {
                last = anew.replan(last, AT_A_TIME);
            }
        });
    }

    UUID nextId() {
        return new UUID(IDS, ++lastId);
    }

    private void publish(Event fact) {
        published.add(fact);
        memory.undoBy(published::removeLast);
    }
}
