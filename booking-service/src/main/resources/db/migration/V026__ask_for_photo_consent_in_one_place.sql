-- They are signed for in the session service, which asks nobody else.
alter table client drop column treatment_photo_consent, drop column portfolio_consent;
