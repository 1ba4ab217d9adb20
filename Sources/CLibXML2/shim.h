#pragma once

// The headers of libxml2 that Sources/Markup/LibXML2.swift needs, and doors to what Swift cannot see: function-like macros and
// mutable globals. Scripts/check-shims.sh compiles this file with implicit declarations as errors, for inside a [system]
// module a forgotten include would compile and return pointers cut to 32 bits.

#include <libxml/xmlversion.h>

// Debian builds libxml2 with ICU; encoding.h would then include unicode/*, which clashes with Foundation's own ICU ("'UErrorCode'
// has different definitions in different modules"). The macro hides only the last fields of a struct that we never allocate.
#undef LIBXML_ICU_ENABLED

#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// xmlFree is a global function pointer.
static inline void cxml_free(void *pointer) { xmlFree(pointer); }

static inline void cxml_stop(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name;
  (void)external;
  (void)system;
  xmlStopParser((xmlParserCtxtPtr)context);
}

// Makes the parser stop, with error XML_ERR_USER_STOP, at the name of any DOCTYPE: before a single entity is read.
static inline void cxml_refuse_doctype(xmlParserCtxtPtr context) { context->sax->internalSubset = cxml_stop; }

// A parser input that owns a copy of the bytes and reports errors under the given name; NULL when memory is out.
static inline xmlParserInputPtr cxml_input(xmlParserCtxtPtr context, const char *bytes, int count, const char *name) {
  xmlParserInputBufferPtr buffer = xmlParserInputBufferCreateMem(bytes, count, XML_CHAR_ENCODING_NONE);
  if (buffer == NULL) return NULL;
  xmlParserInputPtr input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    xmlFreeParserInputBuffer(buffer);
    return NULL;
  }
  input->filename = (char *)xmlStrdup((const xmlChar *)name);
  return input;
}
