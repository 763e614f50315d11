/** Discord's limits on what a reply may hold, in UTF-16 code units where they count characters. */

// https://docs.discord.com/developers/resources/message#embed-object-embed-limits
export const MAX_TITLE = 256;
export const MAX_DESCRIPTION = 4096;

// https://docs.discord.com/developers/components/reference
export const MAX_CUSTOM_ID = 100;
export const MAX_OPTION_LABEL = 100;
export const MAX_OPTIONS = 25;

// https://docs.discord.com/developers/interactions/application-commands#autocomplete
export const MAX_CHOICES = 25;
export const MAX_CHOICE = 100;
