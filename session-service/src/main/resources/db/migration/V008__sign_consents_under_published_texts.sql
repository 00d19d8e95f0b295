CREATE TABLE consent_text (
    id           uuid PRIMARY KEY,
    jurisdiction text NOT NULL,
    locale       text NOT NULL,
    kind         text NOT NULL,
    version      int NOT NULL,
    body         text NOT NULL,
    published_by uuid,
    published_at timestamptz NOT NULL,
    CONSTRAINT consent_text_is_versioned UNIQUE (jurisdiction, locale, kind, version)
);
CREATE FUNCTION refuse_to_edit_a_published_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a published consent text is replaced by its next version, never edited';
END $$;
CREATE TRIGGER published_text_is_never_edited BEFORE UPDATE OR DELETE ON consent_text
    FOR EACH ROW EXECUTE FUNCTION refuse_to_edit_a_published_text();

CREATE TABLE consent (
    id             uuid PRIMARY KEY,
    client_id      uuid NOT NULL,
    clinic         text NOT NULL,
    kind           text NOT NULL,
    text_id        uuid NOT NULL REFERENCES consent_text,
    client_png     bytea NOT NULL,
    technician_png bytea NOT NULL,
    signed_by      uuid NOT NULL,
    signed_at      timestamptz NOT NULL,
    seal           text NOT NULL,
    withdrawn_at   timestamptz,
    withdrawn_by   uuid,
    CONSTRAINT withdrawal_says_by_whom CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX consents_of_a_client ON consent (client_id, kind, signed_at DESC);

ALTER TABLE session_record ADD COLUMN consent_id uuid REFERENCES consent;
ALTER TABLE session_record ADD COLUMN practice text;

-- The franchise's own wording until managers publish their jurisdiction's. Needs the franchise's sign-off.
INSERT INTO consent_text (id, jurisdiction, locale, kind, version, body, published_at) VALUES
(uuidv7(), '*', 'en', 'TREATMENT', 1, 'I am 18 or older. The technician has explained scalp micropigmentation to me: that pigment is placed in my skin with needles, that it fades over years, which risks there are (infection, allergic reaction, uneven result), how to care for my skin afterwards, and that I may stop at any time. I have answered the health questionnaire truthfully. I agree to be treated as my plan says.', '2026-01-01T00:00:00Z'),
(uuidv7(), '*', 'en', 'TREATMENT_PHOTOS', 1, 'I agree that photos of my head are taken before and after each session and kept with my record for my treatment alone. I may withdraw this at any time.', '2026-01-01T00:00:00Z'),
(uuidv7(), '*', 'en', 'PORTFOLIO_PHOTOS', 1, 'I agree that photos of my head, without my name, are shown to others as examples of work. I may withdraw this at any time; from then on they are shown no more.', '2026-01-01T00:00:00Z'),
(uuidv7(), '*', 'es', 'TREATMENT', 1, 'Tengo 18 años o más. El técnico me ha explicado la micropigmentación capilar: que se deposita pigmento en mi piel con agujas, que se desvanece con los años, qué riesgos existen (infección, reacción alérgica, resultado desigual), cómo cuidar mi piel después y que puedo detenerla en cualquier momento. He respondido el cuestionario de salud con sinceridad. Acepto el tratamiento según mi plan.', '2026-01-01T00:00:00Z'),
(uuidv7(), '*', 'es', 'TREATMENT_PHOTOS', 1, 'Acepto que se tomen fotos de mi cabeza antes y después de cada sesión y que se guarden con mi historial solo para mi tratamiento. Puedo retirar este consentimiento en cualquier momento.', '2026-01-01T00:00:00Z'),
(uuidv7(), '*', 'es', 'PORTFOLIO_PHOTOS', 1, 'Acepto que fotos de mi cabeza, sin mi nombre, se muestren a otras personas como ejemplos de trabajo. Puedo retirar este consentimiento en cualquier momento; desde entonces no se mostrarán más.', '2026-01-01T00:00:00Z');
