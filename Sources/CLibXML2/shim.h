#pragma once

// The headers of libxml2 that Sources/Markup/LibXML2.swift needs, and doors to what Swift cannot see: function-like macros and
// mutable globals. Scripts/check-shims.sh compiles this file with implicit declarations as errors, for inside a [system]
// module a forgotten include would compile and return pointers cut to 32 bits.

#include <stddef.h>

#include <libxml/xmlversion.h>

// Debian builds libxml2 with ICU; encoding.h would then include unicode/*, which clashes with Foundation's own ICU ("'UErrorCode'
// has different definitions in different modules"). The macro hides only the last fields of a struct that we never allocate.
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
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

// What libxml2 says outside its structured reports (some XPath faults) would go to standard error. The handler is a variable of the
// thread; being variadic, its type is unknown to Swift.
static inline void cxml_ignore(void *context, const char *format, ...) {
  (void)context;
  (void)format;
}
static inline void cxml_silence(void) { xmlSetGenericErrorFunc(NULL, cxml_ignore); }

enum { CXML_DEPTH = 256 };

static inline void cxml_stop(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name;
  (void)external;
  (void)system;
  xmlStopParser((xmlParserCtxtPtr)context);
}

static inline void cxml_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                              const xmlChar **declared, int attributes, int defaulted, const xmlChar **values) {
  xmlParserCtxtPtr parser = (xmlParserCtxtPtr)context;
  if (parser->nodeNr >= CXML_DEPTH) {
    xmlStopParser(parser);
    return;
  }
  xmlSAX2StartElementNs(context, name, prefix, uri, namespaces, declared, attributes, defaulted, values);
  // A node's own line has 16 bits. Nothing in libxml2 but RELAX NG uses this field of an element.
  if (parser->node != NULL && parser->input != NULL) parser->node->psvi = (void *)(ptrdiff_t)parser->input->line;
}

// Makes a parser that builds a tree stop, with error XML_ERR_USER_STOP, at the name of any DOCTYPE, before a single declaration is
// read, and at an element deeper than CXML_DEPTH; and makes it keep the true line of each element.
static inline void cxml_harden(xmlParserCtxtPtr context) {
  context->sax->internalSubset = cxml_stop;
  context->sax->startElementNs = cxml_start;
}

// The line of a node of such a tree, 0 where it is not known.
static inline long cxml_line(const xmlNode *node) {
  if (node->type == XML_ELEMENT_NODE && node->psvi != NULL) return (long)(ptrdiff_t)node->psvi;
  return xmlGetLineNo(node);
}

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
