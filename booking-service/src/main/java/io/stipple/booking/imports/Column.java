package io.stipple.booking.imports;

import java.util.List;
import java.util.Locale;

/// What a file may tell, and under which headings it is found when nobody says so: in small letters and digits alone.
enum Column {
    REFERENCE("reference", "id", "ref", "clientid", "clientno", "customerid", "referencia"),
    CLINIC("clinic", "location", "site", "branch", "clinica", "sucursal"),
    NAME("name", "fullname", "client", "clientname", "customer", "nombre", "nombrecompleto"),
    FIRST_NAME("firstname", "first", "givenname", "nombredepila"),
    LAST_NAME("lastname", "last", "surname", "familyname", "apellido", "apellidos"),
    BIRTH_DATE("birthdate", "dateofbirth", "dob", "birthday", "fechadenacimiento", "nacimiento"),
    EMAIL("email", "emailaddress", "mail", "correo", "correoelectronico"),
    PHONE("phone", "mobile", "cell", "telephone", "phonenumber", "telefono", "movil"),
    LOCALE("locale", "language", "idioma"),
    MARKETING("marketing", "marketingconsent", "optin", "newsletter"),
    REGISTERED_ON("registeredon", "registered", "clientsince", "created", "fechadealta"),

    CLIENT("clientreference", "clientref", "client", "clientid", "customerid", "cliente"),
    TECHNICIAN("technician", "artist", "practitioner", "staff", "provider", "tecnico"),
    KIND("kind", "type", "service", "appointmenttype", "tipo"),
    DATE("date", "day", "appointmentdate", "fecha"),
    TIME("time", "start", "starttime", "hora"),
    MINUTES("minutes", "duration", "length", "duracion"),
    STATE("state", "status", "estado"),
    PLAN("plan", "treatmentplan", "package", "bono"),
    SESSION("session", "sessionnumber", "sesion");

    static final List<Column> OF_CLIENTS = List.of(
            REFERENCE, CLINIC, NAME, FIRST_NAME, LAST_NAME, BIRTH_DATE, EMAIL, PHONE, LOCALE, MARKETING, REGISTERED_ON);
    static final List<Column> OF_VISITS =
            List.of(REFERENCE, CLINIC, CLIENT, TECHNICIAN, KIND, DATE, TIME, MINUTES, STATE, PLAN, SESSION);

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    List<String> headings() {
        return headings;
    }

    /// As it is called in requests and reports, such as `birthDate`.
    String field() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    }
}
