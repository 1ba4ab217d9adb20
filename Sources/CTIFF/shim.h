#pragma once

// libtiff (libtiff licence, BSD-like). TIFFGetField is variadic, which Swift cannot call, and it writes through whatever pointers it
// is given: each door below asks for one tag in one type, and checks first that the file holds it in that type. Messages go to the
// handle's own buffer, never to standard error.
#include <stdarg.h>
#include <stdio.h>
#include <tiffio.h>

typedef struct {
  char text[240];
} ctiff_message;

static inline int ctiff_keep(TIFF *tiff, void *user, const char *module, const char *format, va_list arguments) {
  ctiff_message *message = (ctiff_message *)user;
  (void)tiff;
  (void)module;
  // The first message names the cause; later ones follow from it.
  if (message->text[0] == 0) vsnprintf(message->text, sizeof message->text, format, arguments);
  return 1;
}

static inline int ctiff_drop(TIFF *tiff, void *user, const char *module, const char *format, va_list arguments) {
  (void)tiff;
  (void)user;
  (void)module;
  (void)format;
  (void)arguments;
  return 1;
}

// The descriptor belongs to the handle on success, to the caller on failure. `message` must outlive the handle. No memory map ("m"): a
// file that shrinks under us must be an error and not a signal.
static inline TIFF *ctiff_open(int descriptor, const char *name, ctiff_message *message, tmsize_t largest_allocation) {
  TIFFOpenOptions *options = TIFFOpenOptionsAlloc();
  TIFF *tiff;
  if (options == NULL) return NULL;
  TIFFOpenOptionsSetErrorHandlerExtR(options, ctiff_keep, message);
  TIFFOpenOptionsSetWarningHandlerExtR(options, ctiff_drop, message);
  TIFFOpenOptionsSetMaxSingleMemAlloc(options, largest_allocation);
  tiff = TIFFFdOpenExt(descriptor, name, "rm", options);
  TIFFOpenOptionsFree(options);
  return tiff;
}

static inline int ctiff_uint32(TIFF *tiff, uint32_t tag, uint32_t *value) { return TIFFGetField(tiff, tag, value); }

static inline int ctiff_uint16(TIFF *tiff, uint32_t tag, uint16_t *value) {
  return TIFFGetFieldDefaulted(tiff, tag, value);
}

// A tag that libtiff does not know itself comes as count and pointer, in the type that the file states.
static inline int ctiff_has(TIFF *tiff, uint32_t tag, TIFFDataType type) {
  const TIFFField *field = TIFFFindField(tiff, tag, TIFF_ANY);
  return field != NULL && TIFFFieldPassCount(field) && TIFFFieldReadCount(field) == TIFF_VARIABLE2 &&
         TIFFFieldDataType(field) == type;
}

// The values belong to the handle: copy them.
static inline int ctiff_doubles(TIFF *tiff, uint32_t tag, uint32_t *count, const double **values) {
  return ctiff_has(tiff, tag, TIFF_DOUBLE) && TIFFGetField(tiff, tag, count, values);
}

static inline int ctiff_shorts(TIFF *tiff, uint32_t tag, uint32_t *count, const uint16_t **values) {
  return ctiff_has(tiff, tag, TIFF_SHORT) && TIFFGetField(tiff, tag, count, values);
}

static inline int ctiff_text(TIFF *tiff, uint32_t tag, uint32_t *count, const char **values) {
  return ctiff_has(tiff, tag, TIFF_ASCII) && TIFFGetField(tiff, tag, count, values);
}
