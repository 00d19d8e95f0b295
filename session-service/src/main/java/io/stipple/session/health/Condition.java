package io.stipple.session.health;

/// What the questionnaire asks for.
public enum Condition {
    PIGMENT_ALLERGY,
    KELOIDS,
    PSORIASIS_IN_AREA,
    SKIN_CANCER_IN_AREA,
    INFECTION,
    SUNBURN,
    RECENT_SURGERY,
    DIABETES,
    HAEMOPHILIA,
    HEART_DISEASE,
    BLOOD_THINNERS,
    PREGNANCY_OR_NURSING,
    ISOTRETINOIN,
    CHEMOTHERAPY,
    LASER_REMOVAL,
    CHEMICAL_PEEL,
    DERMATITIS,
    OILY_SKIN
}
