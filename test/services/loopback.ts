/**
 * To be loaded before a program that shall find Microsoft's login service on this machine (`node --import`): its port is
 * in LOOPBACK_LOGIN_PORT, and NODE_EXTRA_CA_CERTS names its certificate. The program itself is as it is in production.
 */
import { network } from './network.ts';

const port = Number(process.env['LOOPBACK_LOGIN_PORT']);
const net = network();
for (const host of ['login.microsoftonline.com', 'login.botframework.com']) net.lead(`${host}:443`, port);
