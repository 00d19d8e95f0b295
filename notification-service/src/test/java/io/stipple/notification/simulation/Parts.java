package io.stipple.notification.simulation;

import io.stipple.contracts.Event;
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
import io.stipple.notification.mail.BouncesInMemory;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.MessagesInMemory;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.optout.OptOuts;
import io.stipple.notification.optout.OptOutsInMemory;
import io.stipple.notification.preference.PreferencesInMemory;
import io.stipple.notification.reading.Reading;
import io.stipple.notification.recall.Alarm;
import io.stipple.notification.touchup.TouchUpStory;
import io.stipple.notification.touchup.TouchUpsInMemory;
import io.stipple.notification.visit.VisitStory;
import io.stipple.notification.visit.VisitsInMemory;
import io.stipple.platform.outbox.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The service, put together over one memory: the real classes, but for what the mutant breaks.
final class Parts {
    private static final Languages LANGUAGES = new Languages();

    final Memory memory = new Memory();
    final MessagesInMemory table;
    final VisitsInMemory visits = new VisitsInMemory(memory);
    final OptOuts optOuts;
    final Reading reading;
    final Runnable windowWatch;
    final List<Event> published = new ArrayList<>();
    private final Outbox outbox = this::publish;
    private final Dispatcher.Surroundings around;
    private final Mutant mutant;
    private long lastId;

    Parts(Hands hands, BookingService booking, PostOffice post, List<Clinic> clinics, Mutant mutant) {
        this.mutant = mutant;
        this.table = Broken.table(memory, hands.real(), this::nextId, mutant);
        this.optOuts = new OptOutsInMemory(memory).optOuts(hands);
        Messages messages = table.messages(outbox, hands);
        TouchUpsInMemory touchUps = new TouchUpsInMemory(memory, this::nextId);
        VisitStory visitStory = visits.story(messages, hands);
        TouchUpStory touchUpStory = touchUps.story(messages, optOuts, outbox, hands);
        CoursesInMemory courses = new CoursesInMemory(memory);
        this.reading = new Reading(
                visitStory,
                Advice.aftercare(messages, hands),
                touchUpStory,
                courses.story(visitStory, messages, hands),
                Alarm.recalls(messages, hands));
        this.windowWatch = TouchUpsInMemory.watch(touchUpStory, memory.ownTransaction());
        Clinics laws = new ClinicsInMemory().clinics();
        clinics.forEach(it -> laws.opened(new ClinicOpened(it.code(), it.zone().getId(), it.law(), hands.instant())));
        List<Occasion> occasions = List.of(
                visits.occasion(LANGUAGES, booking),
                Advice.occasion(LANGUAGES),
                courses.occasion(visitStory, LANGUAGES),
                touchUps.occasion(LANGUAGES, booking, optOuts, laws, messages, outbox),
                Alarm.occasion(laws, KeepingLegalHoursTest.HOURS, LANGUAGES));
        this.around = new Dispatcher.Surroundings(
                occasions.stream().map(it -> Broken.occasion(it, mutant)).toList(),
                booking,
                Names.of(booking, hands.real()),
                new PreferencesInMemory().preferences(optOuts, hands),
                optOuts,
                Broken.post(post, mutant),
                new BouncesInMemory(memory).bounces(),
                memory.ownTransaction(),
                hands,
                hands.real());
    }

    Dispatcher dispatcher() {
        return new Dispatcher(table.claims(new MutantHand(table, nextId(), memory, mutant), outbox), around);
    }

    void read(Event fact) {
        memory.ownTransaction().executeWithoutResult(running -> reading.on(Broken.fact(fact, mutant)));
    }

    UUID nextId() {
        return new UUID(0x7000L, ++lastId);
    }

    private void publish(Event fact) {
        published.add(fact);
        memory.undoBy(published::removeLast);
    }
}
